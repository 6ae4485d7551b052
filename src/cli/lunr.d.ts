declare module 'lunr' {
  interface Builder {
    ref(name: string): void;
    field(name: string): void;
    add(document: object): void;
  }
  interface Index {
    search(query: string): { readonly ref: string }[];
  }
  export default function lunr(configure: (this: Builder) => void): Index;
}
